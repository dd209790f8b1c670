package fr.enquetes.liens;

import org.springframework.data.neo4j.core.schema.GeneratedValue;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Un salarié d'une entreprise. */
@Node
public class Salarie {
    @Id
    @GeneratedValue
    private Long id;

    private String repere;
    private String atelier;

    protected Salarie() {}

    public Salarie(String repere, String atelier) {
        this.repere = repere;
        this.atelier = atelier;
    }

    public String getRepere() {
        return repere;
    }

    public String getAtelier() {
        return atelier;
    }
}
