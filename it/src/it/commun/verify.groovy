def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS') : 'the build failed'
assert !new File(basedir, 'target').exists() : 'a project with packaging pom has nothing to check'
assert !log.contains("appel d'IA") : 'said'
