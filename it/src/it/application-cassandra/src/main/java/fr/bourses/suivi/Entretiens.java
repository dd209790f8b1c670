package fr.bourses.suivi;

import java.util.List;
import java.util.UUID;
import org.springframework.data.cassandra.repository.CassandraRepository;
import org.springframework.data.cassandra.repository.Query;

interface Entretiens extends CassandraRepository<Entretien, UUID> {
    List<Entretien> findBySalle(String salle);

    @Query("UPDATE entretiens SET note_modele = :note WHERE id = :id")
    void noter(UUID id, String note);

    @Query("SELECT note_modele FROM entretiens WHERE id = :id")
    String note(UUID id);
}
