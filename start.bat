@echo off
rem Starts Pipeline Manager; the window stays open when something is wrong.
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo Pipeline Manager needs Node. Install it from https://nodejs.org and start again.
  pause
  exit /b 1
)
node scripts\start.mjs %*
if errorlevel 1 (
  pause
  exit /b 1
)
