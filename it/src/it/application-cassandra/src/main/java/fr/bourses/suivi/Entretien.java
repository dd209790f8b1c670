package fr.bourses.suivi;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.cassandra.core.mapping.Column;
import org.springframework.data.cassandra.core.mapping.Table;

@Table("entretiens")
class Entretien {
    @Id
    UUID id;

    @Column("avis_automatique")
    String avis;

    String salle;
}
