package fr.prefecture.guichet.dossiers;

import fr.prefecture.guichet.Usager;
import java.util.List;

/** Une demande de titre. */
public record Dossier(String numero, Usager demandeur, String demande, List<String> pieces) {}
