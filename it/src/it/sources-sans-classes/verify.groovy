def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE') : 'the build passed'
assert log =~ /\[ERROR\] Failed to execute goal fr\.charteia:charte-ia-maven-plugin:.*classe/ : 'not said'
assert !log.contains('\tat ') : 'a stack trace'
