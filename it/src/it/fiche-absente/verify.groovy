def seen = evaluate(new File(attentes))
assert seen.log.contains('BUILD FAILURE')
assert seen.log.contains('docs/ia/absente.md')
assert !seen.log.contains('\tat ') : 'a stack trace'
