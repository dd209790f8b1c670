def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS') : 'the build failed'

// All of the three was read, in one line that tells neither a finding nor a blind spot.
def said = (log =~ /(?s)charte-ia[^\n]*:check [^\n]*\n(.*?)\n\[INFO\] -{20,}/)[0][1]
def line = said =~ /^\[INFO\] 0 appel d'IA, ([\d\u00a0\u202f ]+) classes, \d+,\d s$/
assert line.matches() : "more than one line, or another one: $said"
int classes = 0
new File(basedir, 'target/classes').eachFileRecurse { if (it.name.endsWith('.class') && it.name != 'package-info.class') classes++ }
assert classes > 12_000
assert line[0][1].replaceAll(/\D/, '') as int == classes
