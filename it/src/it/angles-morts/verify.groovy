def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('BUILD FAILURE') : 'the build passed'
assert log =~ /L'analyse n'a pas tout vu : angles morts, 1 \(failOnBlindSpots\)/ : 'not said'
