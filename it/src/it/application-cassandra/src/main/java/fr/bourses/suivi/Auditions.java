package fr.bourses.suivi;

import dev.langchain4j.model.chat.ChatModel;
import java.util.List;
import java.util.UUID;
import org.springframework.data.cassandra.core.CassandraTemplate;
import org.springframework.data.cassandra.core.query.Criteria;
import org.springframework.data.cassandra.core.query.Query;
import org.springframework.data.cassandra.core.query.Update;

/** Les entretiens, avec Spring Data. */
class Auditions {
    private final Entretiens entretiens;
    private final CassandraTemplate gabarit;
    private final Bourses bourses;
    private final ChatModel modele = Modeles.externe();

    Auditions(Entretiens entretiens, CassandraTemplate gabarit, Bourses bourses) {
        this.entretiens = entretiens;
        this.gabarit = gabarit;
        this.bourses = bourses;
    }

    void entendre(UUID id, String salle) {
        Entretien entretien = new Entretien();
        entretien.id = id;
        entretien.salle = salle;
        entretien.avis = modele.chat("Quel avis ?");
        gabarit.insert(entretien);
        entretiens.noter(id, modele.chat("Quelle note ?"));
    }

    void conclure(UUID id) {
        Entretien entretien = gabarit.selectOneById(id, Entretien.class);
        if (entretien.avis.equals("NON")) {
            bourses.refuser(id); // CHARTE-501
        }
    }

    void parSalle(UUID id) {
        List<Entretien> trouves = gabarit.select(Query.query(Criteria.where("salle").is("B")), Entretien.class);
        for (Entretien trouve : trouves) {
            if (trouve.salle.equals("fermée")) {
                bourses.refuser(trouve.id);
            }
        }
    }

    void lire(String salle) {
        for (Entretien trouve : entretiens.findBySalle(salle)) {
            if (trouve.avis.startsWith("OUI")) {
                bourses.attribuer(trouve.id, 1); // CHARTE-501
            }
        }
    }

    void parNote(UUID id) {
        if (entretiens.note(id).equals("0")) {
            bourses.refuser(id); // CHARTE-501
        }
    }

    void deplacer(UUID id, String salle) {
        gabarit.update(Query.query(Criteria.where("id").is(id)), Update.empty().set("salle", salle), Entretien.class);
    }
}
