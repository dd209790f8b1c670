package fr.logement.recherche;

import org.springframework.data.annotation.Id;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;

/** Une visite d'un logement. */
@Document(indexName = "visites")
public class Visite {
    @Id
    String id;

    @Field(type = FieldType.Text)
    String occupant;

    @Field(type = FieldType.Keyword)
    String quartier;

    @Field(type = FieldType.Text, name = "etat_constate")
    String constat;

    @Field(type = FieldType.Text)
    String verdict;

    int etage;
}
