def seen = evaluate(new File(attentes))
assert seen.log.contains('BUILD FAILURE') : 'the build passed'
assert seen.log =~ /\[WARNING\] .*Coupee/ : 'not said'
assert seen.log =~ /\[WARNING\] .*Future/ : 'not said'
assert seen.log =~ /\[ERROR\] 1 erreur, 1 avertissement, 2 angles morts\. / : 'not said'
assert seen.runs[0].invocations[0].toolExecutionNotifications.size() == 2
assert !seen.log.contains('\tat ') : 'a stack trace'
