package fr.prefecture.guichet.courriers;

import fr.charteia.annotations.InformationSensible;
import fr.charteia.annotations.Niveau;

/** Ce que la direction demande de répondre ; parfois avant que le projet soit public. */
record Consigne(String service, @InformationSensible(Niveau.PROJET_NON_PUBLIC) String texte) {}
