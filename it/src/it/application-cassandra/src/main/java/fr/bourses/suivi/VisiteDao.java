package fr.bourses.suivi;

import com.datastax.oss.driver.api.core.PagingIterable;
import com.datastax.oss.driver.api.mapper.annotations.CqlName;
import com.datastax.oss.driver.api.mapper.annotations.Dao;
import com.datastax.oss.driver.api.mapper.annotations.Insert;
import com.datastax.oss.driver.api.mapper.annotations.Query;
import com.datastax.oss.driver.api.mapper.annotations.Select;
import com.datastax.oss.driver.api.mapper.annotations.Update;
import java.util.UUID;

@Dao
public interface VisiteDao {
    @Insert
    void enregistrer(Visite visite);

    @Update
    void corriger(Visite visite);

    @Select
    Visite parId(UUID id);

    @Select
    PagingIterable<Visite> toutes();

    @Query("UPDATE bourses.visites SET avis_modele = :avis, adresse = :adresse WHERE id = :id")
    void aviser(UUID id, String avis, @CqlName("adresse") String ou);

    @Query("SELECT avis_modele FROM bourses.visites WHERE id = :id")
    String avis(UUID id);

    @Query("SELECT adresse FROM bourses.visites WHERE id = :id")
    String adresse(UUID id);
}
