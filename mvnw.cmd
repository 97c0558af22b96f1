<# : batch part, a comment to PowerShell
@echo off
setlocal
set "MVNW_SCRIPT=%~f0"
if defined MVNW_PROBING exit /b 1
set "MVNW_MAVEN="
for /f "usebackq delims=" %%m in (`powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -Command "Invoke-Expression (Get-Content -Raw -LiteralPath $env:MVNW_SCRIPT)"`) do set "MVNW_MAVEN=%%m"
if not defined MVNW_MAVEN exit /b 1
"%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
#>
# The PowerShell part prints the path of the Maven to run; see mvnw for the order of choice.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

function Find-NewEnoughMaven {
  $maven = Get-Command 'mvn.cmd', 'mvn.exe' -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
  if (-not $maven) { return }
  $env:MVNW_PROBING = '1'
  $env:MAVEN_OPTS = $env:MAVEN_ARGS = ''
  $ErrorActionPreference = 'Continue'
  $answer = & $maven.Source --version 2>$null | Out-String
  if ($answer -match 'Apache Maven (\d+\.\d+\.\d+)' -and [version]$Matches[1] -ge [version]'3.6.3') { $maven.Source }
}

function Assert-Java {
  if ($env:JAVA_HOME) {
    if (-not (Test-Path "$env:JAVA_HOME\bin\java.exe")) { throw "no JDK: JAVA_HOME is $env:JAVA_HOME, which has no bin\java.exe" }
  } elseif (-not (Get-Command java.exe -ErrorAction SilentlyContinue)) {
    throw 'no JDK: set JAVA_HOME or put java on the PATH'
  }
}

function Save-Maven {
  $work = Join-Path $store "fetch.$([guid]::NewGuid())"
  New-Item -ItemType Directory -Force $work | Out-Null
  try {
    [Console]::Error.WriteLine("mvnw: fetching $url")
    $archive = Join-Path $work 'archive'
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    try { Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $archive }
    catch { throw "could not fetch ${url}: $($_.Exception.Message)" }
    $actual = (Get-FileHash -Algorithm SHA512 -LiteralPath $archive).Hash
    if ($actual -ne $checksum) { throw "SHA-512 of $url is $($actual.ToLower()), not $checksum as $properties says" }
    & "$env:SystemRoot\System32\tar.exe" -xzf $archive -C $work
    if ($LASTEXITCODE -ne 0) { throw "could not unpack $url" }
    try { [IO.Directory]::Move("$work\$name", "$store\$name") }
    catch { if (-not (Test-Path $kept)) { throw "could not move $name into $store" } }
  } finally {
    Remove-Item -Recurse -Force $work
  }
}

try {
  $properties = Join-Path (Split-Path $env:MVNW_SCRIPT) '.mvn\wrapper\maven-wrapper.properties'
  if (-not (Test-Path -LiteralPath $properties)) { throw "cannot read $properties" }
  $settings = Get-Content -Raw -LiteralPath $properties | ConvertFrom-StringData
  $url = $settings.distributionUrl
  $checksum = $settings.distributionSha512Sum
  if (-not $url -or -not $checksum) { throw "distributionUrl or distributionSha512Sum is missing in $properties" }

  $name = ($url -split '/')[-1] -replace '-bin\.tar\.gz$'
  $mavenHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
  $store = Join-Path $mavenHome "wrapper\dists\$name-bin\$($checksum.Substring(0, 16))"
  $kept = Join-Path $store "$name\bin\mvn.cmd"

  $onPath = if (-not (Test-Path $kept)) { Find-NewEnoughMaven }
  if ($onPath) {
    $onPath
  } else {
    Assert-Java
    if (-not (Test-Path $kept)) { Save-Maven }
    $kept
  }
} catch {
  [Console]::Error.WriteLine("mvnw: $($_.Exception.Message)")
  exit 1
}
