<#
.SYNOPSIS
    The tasks of this repository: each is a list of commands that can also be typed.
.DESCRIPTION
    Tasks: restore, build, test, site, check, accept, pack, native, notices, screenshots, docs. Without a task: restore, build, test, site.
    Only the language itself and native commands are used, so that a test can run this file in a bare engine.
.EXAMPLE
    ./build.ps1
.EXAMPLE
    ./build.ps1 test site
#>
param(
    [Parameter(ValueFromRemainingArguments)]
    [string[]] $Tasks = @('restore', 'build', 'test', 'site')
)

$root = $PSScriptRoot
$known = 'restore', 'build', 'test', 'site', 'check', 'accept', 'pack', 'native', 'notices', 'screenshots', 'docs'

# Shows and runs one command; one that fails ends the script with its exit code.
function Step([scriptblock] $Command) {
    $shown = $ExecutionContext.InvokeCommand.ExpandString("$Command").Trim()
    "> $shown"
    & $Command
    if ($LASTEXITCODE -ne 0) {
        "'$shown' ended with exit code $LASTEXITCODE."
        exit $LASTEXITCODE
    }
}

# Snapshots: X.received.ext becomes X.verified.ext. Cases (in a folder 'expected'): X.received.ext becomes X.ext.
# After the build, so that nothing is accepted of a report with errors; before the snapshots of pages, so that those are of this build.
function Approve {
    foreach ($received in [System.IO.Directory]::GetFiles("$root/tests", '*.received.*', 'AllDirectories')) {
        $dot = if ($received -match '[\\/]expected[\\/]') { '.' } else { '.verified.' }
        $kept = $received -replace '\.received\.(?=[^\\/]*$)', $dot
        "> $received becomes $([System.IO.Path]::GetFileName($kept))"
        [System.IO.File]::Move($received, $kept, $true)
    }
}

# A pointer and a package for each platform, in artifacts/packages. What is made for a platform is restored in a place of its own.
function Pack {
    Step { dotnet pack src/ReportGen --output artifacts/packages --artifacts-path artifacts/pack -p:PackAsTool=true }
}

# For the platform that this runs on: a native program is linked by the system's own linker, clang or MSVC.
function Native {
    Step { dotnet publish src/ReportGen --use-current-runtime --output artifacts/native --artifacts-path artifacts/pack -p:PublishAot=true }
}

# Which packages ship, and under which licences; a test compares.
function Notices {
    Step { dotnet run --project packaging/ReportGen.Packaging -- notices src/ReportGen/packages.lock.json ThirdPartyNotices.txt }
}

# Writes the documents that are made from the code, makes a report of all of them, and builds it.
function Docs {
    Step { dotnet test tests/ReportGen.Tests --environment REPORTGEN_DOCS=true --filter FullyQualifiedName~Tests.Docs }
    Step { dotnet run --project src/ReportGen -- build --content artifacts/docs/content --output artifacts/docs/site }
}

foreach ($task in $Tasks) {
    if ($task -cnotin $known) {
        "There is no task '$task'. The tasks are $($known -join ', ')."
        exit 2
    }
}

$place = $ExecutionContext.SessionState.Path
$place.PushCurrentLocation('build')
try {
    $null = $place.SetLocation($root)
    foreach ($task in $Tasks) {
        switch ($task) {
            'restore' { Step { dotnet restore --locked-mode } }
            'build' { Step { dotnet build --no-restore --no-incremental -p:RunAnalyzers=true } }
            'test' { Step { dotnet test } }
            'site' { Step { dotnet run --project src/ReportGen -- build } }
            'check' { Step { dotnet run --project src/ReportGen -- check } }
            'accept' { Step { dotnet run --project src/ReportGen -- build }; Approve; Step { dotnet run --project src/ReportGen -- snapshot tests/ReportGen.Review.Tests/Snapshots/Shipped --prune } }
            'pack' { Pack }
            'native' { Native }
            'notices' { Notices }
            'screenshots' { Step { dotnet test tests/ReportGen.BrowserTests --environment REPORTGEN_SCREENSHOTS=true --filter FullyQualifiedName~Screenshots } }
            'docs' { Docs }
        }
    }
}
finally {
    $null = $place.PopLocation('build')
}
