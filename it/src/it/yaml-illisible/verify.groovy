def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD FAILURE') : 'the build passed'
assert log =~ /\[(ERROR|WARNING)\] .*charte-ia\.yml:\[[345](,\d+)?\] / : 'not said'
assert log =~ /\[ERROR\] src\/main\/java\/fr\/prefecture\/Resume\.java:\[21(,\d+)?\] CHARTE-401 / : 'not said'
assert !log.contains('\tat ') : 'a stack trace'
