@echo off
rem Runs Sitrep with the Java of JAVA_HOME, else with the one on the path; it must be 17 or newer.
rem JAVA_OPTS holds options for Java, such as -Xmx8g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" %JAVA_OPTS% -jar "%~dp0..\lib\sitrep.jar" %*
exit /b %ERRORLEVEL%
