package fr.bourses.suivi;

import dev.langchain4j.model.chat.ChatModel;
import java.util.UUID;

/** Les visites des logements d'étudiants. */
class Visites {
    private final VisiteDao dao;
    private final Bourses bourses;
    private final ChatModel modele = Modeles.externe();

    Visites(VisiteDao dao, Bourses bourses) {
        this.dao = dao;
        this.bourses = bourses;
    }

    void visiter(UUID id, String lieu) {
        Visite visite = new Visite();
        visite.setId(id);
        visite.setLieu(lieu);
        visite.setConstat(modele.chat("Que constater ?"));
        dao.enregistrer(visite);
        dao.aviser(id, modele.chat("Quel avis ?"), lieu);
    }

    void sanctionner(UUID id) {
        Visite visite = dao.parId(id);
        if (visite.getConstat().contains("absent")) {
            bourses.refuser(id); // CHARTE-501
        }
    }

    void parLieu(UUID id) {
        Visite visite = dao.parId(id);
        if (visite.getLieu().equals("Nice")) {
            bourses.refuser(id);
        }
    }

    void toutes() {
        for (Visite visite : dao.toutes()) {
            if (visite.getConstat().startsWith("FAUX")) {
                bourses.refuser(visite.getId()); // CHARTE-501
            }
        }
    }

    void parAvis(UUID id) {
        if (dao.avis(id).equals("NON")) {
            bourses.refuser(id); // CHARTE-501
        }
    }

    void parAdresse(UUID id) {
        if (dao.adresse(id).equals("Nice")) {
            bourses.refuser(id);
        }
    }
}
