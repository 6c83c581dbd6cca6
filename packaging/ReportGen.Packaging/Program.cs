using ReportGen.Packaging;

return args switch
{
    ["notices", var lockFile, var file] => Write(file, ThirdPartyNotices.Of(LockFile.Read(lockFile))),
    ["sbom", var lockFile, var version, var created, var file] =>
        Write(file, BillOfMaterials.Of(LockFile.Read(lockFile), version, created)),
    ["archive", var folder, var file] => Archived(folder, file),
    _ => Usage(),
};

static int Write(string file, string text)
{
    File.WriteAllText(file, text);
    Console.WriteLine(file);
    return 0;
}

static int Archived(string folder, string file)
{
    Archive.Write(folder, file);
    Console.WriteLine(file);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        """
        notices LOCKFILE FILE          writes which packages ship, their licences and copyright lines
        sbom LOCKFILE VERSION CREATED FILE
                                       writes the same as SPDX 2.3 for machines; CREATED is the moment of the commit
        archive FOLDER FILE            packs a published program as .tar.gz or .zip, by the ending of FILE
        """);
    return 2;
}
