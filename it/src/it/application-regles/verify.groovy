// What is tried here is where values go
regles = ['CHARTE-001', 'CHARTE-005', 'CHARTE-401', 'CHARTE-501']
def seen = evaluate(new File(attentes))

assert seen.log.contains('BUILD FAILURE') : 'the build passed'
