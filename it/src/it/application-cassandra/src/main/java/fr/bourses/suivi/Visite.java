package fr.bourses.suivi;

import com.datastax.oss.driver.api.mapper.annotations.CqlName;
import com.datastax.oss.driver.api.mapper.annotations.Entity;
import com.datastax.oss.driver.api.mapper.annotations.PartitionKey;
import java.util.UUID;

/** Une visite, que le « mapper » du pilote range. */
@Entity
@CqlName("visites")
public class Visite {
    @PartitionKey
    private UUID id;

    @CqlName("constat_ia")
    private String constat;

    private String lieu;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getConstat() {
        return constat;
    }

    public void setConstat(String constat) {
        this.constat = constat;
    }

    public String getLieu() {
        return lieu;
    }

    public void setLieu(String lieu) {
        this.lieu = lieu;
    }
}
