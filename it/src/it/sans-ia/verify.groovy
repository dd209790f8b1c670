def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('BUILD SUCCESS') : 'the build failed'

// Between the goal's own heading and Maven's next line, all that the plugin says.
def said = (log =~ /(?s)charte-ia[^\n]*:check [^\n]*\n(.*?)\n\[INFO\] -{20,}/)[0][1]
def line = said =~ /^\[INFO\] 0 appel d'IA, 3 classes, (\d+,\d) s$/
assert line.matches() : "more than one line, or another one: $said"
assert line[0][1].replace(',', '.') as double < 5
