package fr.logement.recherche;

import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** L'instruction des demandes de logement. */
class Instruction {
    private final IndexDemandes index;
    private final Attributions attributions;
    private final Commission commission;
    private final ChatModel modele = Modeles.externe();
    private final ChatModel interne = Modeles.interne();

    Instruction(IndexDemandes index, Attributions attributions, Commission commission) {
        this.index = index;
        this.attributions = attributions;
        this.commission = commission;
    }

    void recevoir(Demandeur demandeur) throws IOException {
        FicheDemande fiche = new FicheDemande();
        fiche.setNumero(demandeur.numero());
        fiche.setDemandeur(demandeur.identite());
        fiche.setSecteur(demandeur.secteur());
        fiche.setEtape("reçue");
        index.indexer(fiche);
        index.suivre(demandeur.numero(), "Reçue de " + demandeur.identite(), "guichet");
    }

    void rendreAvis(String numero, String typologie) throws IOException {
        index.rendreAvis(numero, modele.chat("Faut-il un " + typologie + " ?"));
        index.avancer(numero, "examinée");
    }

    void motiver(String secteur) throws IOException {
        index.motiverSecteur(secteur, modele.chat("Pourquoi refuse-t-on à " + secteur + " ?"));
    }

    void ecrire(String numero) {
        FicheDemande fiche = index.lire(numero).orElseThrow();
        modele.chat("Écris à " + fiche.getDemandeur()); // CHARTE-401
        interne.chat("Écris à " + fiche.getDemandeur());
        modele.chat("Présente la secteur de " + fiche.getSecteur());
    }

    void comparer(String secteur) throws IOException {
        String noms = index.deSecteur(secteur).stream().map(FicheDemande::getDemandeur).collect(Collectors.joining(", "));
        modele.chat("Qui passe d'abord ? " + noms); // CHARTE-401
        String etapes = index.deSecteur(secteur).stream().map(FicheDemande::getEtape).collect(Collectors.joining(", "));
        modele.chat("Où en sont-elles ? " + etapes);
    }

    void chercher(String mots) throws IOException {
        List<String> passages = index.passages(mots);
        modele.chat("Résume : " + String.join("\n", passages)); // CHARTE-401
        modele.chat("Il y en a " + passages.size());
    }

    void raconter(String numero) throws IOException {
        modele.chat("Raconte : " + index.messages(numero)); // CHARTE-401
        modele.chat("Par où ? " + index.canaux(numero));
        modele.chat("Combien ? " + index.compter("Lyon"));
        modele.chat("Répartition : " + index.parSecteur());
    }

    void conclure(String numero) {
        FicheDemande fiche = index.lire(numero).orElseThrow();
        if ("DEFAVORABLE".equals(fiche.getAvis())) {
            attributions.ecarter(numero); // CHARTE-501
        }
    }

    void conclureParEtape(String numero) {
        FicheDemande fiche = index.lire(numero).orElseThrow();
        if ("incomplète".equals(fiche.getEtape())) {
            attributions.ecarter(numero);
        }
    }

    void conclureParMotif(String secteur) throws IOException {
        for (FicheDemande fiche : index.deSecteur(secteur)) {
            if (fiche.getMotif() != null && fiche.getMotif().contains("ressources")) {
                attributions.ecarter(fiche.getNumero()); // CHARTE-501
            }
        }
    }

    void conclureEnCommission(String numero) {
        FicheDemande fiche = index.lire(numero).orElseThrow();
        if (fiche.getAvis() != null && commission.suit(fiche.getAvis())) {
            attributions.attribuer(numero, "T3");
        }
    }

    void importer(List<Demandeur> demandeurs) throws IOException {
        List<FicheDemande> fiches = demandeurs.stream().map(Instruction::fiche).toList();
        index.indexerToutes(fiches);
    }

    private static FicheDemande fiche(Demandeur demandeur) {
        FicheDemande fiche = new FicheDemande();
        fiche.setNumero(demandeur.numero());
        fiche.setSecteur(demandeur.secteur());
        return fiche;
    }
}
