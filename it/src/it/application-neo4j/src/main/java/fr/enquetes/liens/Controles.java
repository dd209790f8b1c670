package fr.enquetes.liens;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.stereotype.Service;

/** Les contrôles d'entreprises. */
@Service
public class Controles {
    private final Entreprises entreprises;
    private final Neo4jTemplate gabarit;
    private final Neo4jClient client;
    private final Sanctions sanctions;
    private final ChatModel modele = Modeles.externe();

    public Controles(Entreprises entreprises, Neo4jTemplate gabarit, Neo4jClient client, Sanctions sanctions) {
        this.entreprises = entreprises;
        this.gabarit = gabarit;
        this.client = client;
        this.sanctions = sanctions;
    }

    public void ouvrir(String siret, Plaignant plaignant) {
        Entreprise entreprise = new Entreprise();
        entreprise.setSiret(siret);
        entreprise.setGerant(plaignant.identite());
        entreprise.setRegion(plaignant.secteur());
        entreprise.getSalaries().add(new Salarie(plaignant.ligneFixe(), "cadre"));
        entreprises.save(entreprise);
    }

    public void evaluer(String siret) {
        entreprises.rendreVerdict(siret, modele.chat("Quel verdict ?")); // CHARTE-501
        entreprises.deplacer(siret, "Bretagne");
    }

    public void activite(String siret) {
        Entreprise entreprise = gabarit.findById(siret, Entreprise.class).orElseThrow();
        entreprise.setActivite(modele.chat("Quelle activité ?"));
        gabarit.save(entreprise);
    }

    public void parVerdict(String siret) {
        entreprises.findById(siret)
                .filter(e -> e.getVerdict().contains("COUPABLE"))
                .ifPresent(e -> sanctions.sanctionner(e.getSiret())); // CHARTE-501
    }

    public void parRegion(String siret) {
        entreprises.findById(siret)
                .filter(e -> e.getRegion().contains("Nord"))
                .ifPresent(e -> sanctions.sanctionner(e.getSiret()));
    }

    public void parActivite(String atelier) {
        Optional<Entreprise> trouvee = entreprises.deSalarie(atelier);
        if (trouvee.isPresent() && trouvee.get().getActivite().startsWith("illégale")) {
            sanctions.suspendre(trouvee.get().getSiret()); // CHARTE-501
        }
    }

    public void ecrire(String region) {
        for (Entreprise entreprise : entreprises.findByRegion(region)) {
            modele.chat("Écris à " + entreprise.getGerant()); // CHARTE-401
            modele.chat("Décris la région " + entreprise.getRegion());
            for (Salarie salarie : entreprise.getSalaries()) {
                modele.chat("Convoque " + salarie.getRepere()); // CHARTE-401
                modele.chat("Décris le atelier " + salarie.getAtelier());
            }
        }
    }

    public void signaler(String siret) {
        client.query("MATCH (e:Entreprise {siret: $siret}) SET e.alerte = $alerte, e.source = 'modèle'")
                .bind(siret).to("siret")
                .bind(modele.chat("Quelle alerte ?")).to("alerte")
                .run();
    }

    public void parAlerte(String siret) {
        Optional<Map<String, Object>> ligne = client.query("MATCH (e:Entreprise {siret: $siret}) RETURN e.alerte AS alerte, e.source AS source")
                .bind(siret).to("siret")
                .fetch()
                .one();
        if (ligne.map(l -> (String) l.get("alerte")).filter("ROUGE"::equals).isPresent()) {
            sanctions.suspendre(siret); // CHARTE-501
        }
        if (ligne.map(l -> (String) l.get("source")).filter("ancien"::equals).isPresent()) {
            sanctions.suspendre(siret);
        }
    }

    public void parAlerteSeule(String siret) {
        String alerte = client.query("MATCH (e:Entreprise {siret: $siret}) RETURN e.alerte")
                .bind(siret).to("siret")
                .fetchAs(String.class)
                .one()
                .orElse("");
        if (alerte.equals("ROUGE")) {
            sanctions.suspendre(siret); // CHARTE-501
        }
    }
}
