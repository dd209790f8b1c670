def seen = evaluate(new File(attentes))
assert seen.log.contains('BUILD FAILURE')
assert seen.log =~ /\[WARNING\] .*Coupee/
assert seen.log =~ /\[WARNING\] .*Future/
assert seen.log =~ /\[ERROR\] 1 erreur, 2 angles morts\. /
assert seen.runs[0].invocations[0].toolExecutionNotifications.size() == 2
assert !seen.log.contains('\tat ') : 'a stack trace'
