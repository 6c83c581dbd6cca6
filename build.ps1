<#
.SYNOPSIS
    The tasks of this repository: each is a list of commands that can also be typed.
.EXAMPLE
    ./build.ps1
    Restores, builds, tests, and builds the site.
.EXAMPLE
    ./build.ps1 test site
#>
param(
    [Parameter(ValueFromRemainingArguments)]
    [string[]] $Tasks = @('restore', 'build', 'test', 'site')
)

$root = $PSScriptRoot
$tool = "$root/src/ReportGen"

# Runs one command; a command that fails ends the script with its exit code.
function Step {
    Write-Host "> $args"
    $command, $arguments = $args
    & $command @arguments
    if ($LASTEXITCODE -ne 0) {
        Write-Host "'$args' ended with exit code $LASTEXITCODE."
        exit $LASTEXITCODE
    }
}

# Snapshots: X.received.ext becomes X.verified.ext. Cases: X.received.ext in a folder 'expected' becomes X.ext.
function Approve {
    foreach ($received in Get-ChildItem -Path "$root/tests" -Recurse -File -Filter '*.received.*') {
        $kept = if ($received.FullName -match '[\\/]expected[\\/]') { '.' } else { '.verified.' }
        $name = $received.Name -replace '\.received\.', $kept
        Write-Host "> $($received.Name) -> $name"
        Move-Item -Force -LiteralPath $received.FullName -Destination "$($received.DirectoryName)/$name"
    }
}

# Ready-to-run needs packages of one platform that the lock files do not name, so this restore is not the locked one.
function Pack {
    foreach ($platform in 'linux-x64', 'linux-arm64', 'osx-arm64', 'win-x64') {
        Step dotnet publish $tool --configuration Release --runtime $platform --self-contained false --output "$root/artifacts/$platform" `
            -p:PublishReadyToRun=true -p:RestorePackagesWithLockFile=false
    }
}

$known = 'restore', 'build', 'test', 'site', 'check', 'accept', 'pack'
foreach ($task in $Tasks) {
    if ($task -cnotin $known) {
        Write-Host "There is no task '$task'. The tasks are $($known -join ', ')."
        exit 2
    }
}

Push-Location $root
try {
    foreach ($task in $Tasks) {
        switch ($task) {
            'restore' { Step dotnet restore --locked-mode }
            'build' { Step dotnet build --no-restore }
            'test' { Step dotnet test --no-restore }
            'site' { Step dotnet run --project src/ReportGen -- build }
            'check' { Step dotnet run --project src/ReportGen -- check }
            'accept' { Approve; Step dotnet run --project src/ReportGen -- build }
            'pack' { Pack }
        }
    }
}
finally {
    Pop-Location
}
