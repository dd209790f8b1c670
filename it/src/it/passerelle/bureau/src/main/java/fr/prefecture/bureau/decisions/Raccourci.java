package fr.prefecture.bureau.decisions;

import fr.prefecture.bureau.passerelle.Passerelle;

public class Raccourci {
    private Passerelle passerelle; // les_decisions_ne_voient_pas_la_passerelle
}
