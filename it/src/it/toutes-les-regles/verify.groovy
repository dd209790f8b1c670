def seen = evaluate(new File(attentes))

// Each rule is broken somewhere; of the register, registre-des-systemes speaks.
def rules = seen.runs[0].tool.driver.rules*.id as Set
def broken = seen.found.collect { it.split(' ')[1] } as Set
assert rules - broken == ['CHARTE-905'] as Set

// And each has a system of its own that keeps it.
rules.findAll { it.substring(7) as int in (1..904) && !(it in ['CHARTE-003', 'CHARTE-805', 'CHARTE-806', 'CHARTE-905']) }.each {
    assert new File(basedir, "conforme/src/main/java/fr/acme/r${it.substring(7)}/Systeme.java").exists() : it
}
assert !seen.found.any { it.startsWith('conforme/') || it.startsWith('politique-conforme/') }
