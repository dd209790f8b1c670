package fr.enquetes.liens;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;
import org.springframework.data.neo4j.core.schema.Relationship;

/** Une entreprise contrôlée. */
@Node("Entreprise")
public class Entreprise {
    @Id
    private String siret;

    private String gerant;

    @Property("code_naf")
    private String activite;

    private String verdict;

    private String region;

    @Relationship(type = "A_POUR_SALARIE", direction = Relationship.Direction.OUTGOING)
    private List<Salarie> salaries = new ArrayList<>();

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getGerant() {
        return gerant;
    }

    public void setGerant(String gerant) {
        this.gerant = gerant;
    }

    public String getActivite() {
        return activite;
    }

    public void setActivite(String activite) {
        this.activite = activite;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public List<Salarie> getSalaries() {
        return salaries;
    }
}
