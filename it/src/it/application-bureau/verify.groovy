// What is tried here is where values go
regles = ['CHARTE-001', 'CHARTE-005', 'CHARTE-401', 'CHARTE-501']
def seen = evaluate(new File(attentes))

// All is known by names alone: that warns, and stops no build
assert seen.log.contains('BUILD SUCCESS') : 'the build failed'
