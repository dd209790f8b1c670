def courrier = new File(basedir, 'target/classes/fr/prefecture/Courrier.class')
def bytes = courrier.bytes
assert bytes[7] == 52 : "class file version ${bytes[7]} instead of Java 8's"
def names = new String(bytes, 'ISO-8859-1')
assert names.contains('Lfr/charteia/annotations/SystemeIA;')
assert names.contains('Lfr/charteia/annotations/DonneesPersonnelles;')
