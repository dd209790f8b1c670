package fr.logement.aides;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface Sessions extends CrudRepository<Session, String> {
    List<Session> findByReference(String reference);
}
