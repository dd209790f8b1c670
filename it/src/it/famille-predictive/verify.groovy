def seen = evaluate(new File(attentes))

assert seen.log.contains('BUILD FAILURE') : 'the build passed'
