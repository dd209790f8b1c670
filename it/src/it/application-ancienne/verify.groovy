// What is tried here is where values go, through libraries that are published
regles = ['CHARTE-401', 'CHARTE-501']
def seen = evaluate(new File(attentes))

assert seen.log.contains('BUILD FAILURE') : 'the build passed'
