package fr.prefecture.guichet.courriers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Les courriers du guichet, par numéro. */
@Repository
class Courriers {
    private final Map<String, Courrier> parNumero = new ConcurrentHashMap<>();

    void enregistrer(Courrier courrier) {
        parNumero.put(courrier.numero(), courrier);
    }

    Optional<Courrier> chercher(String numero) {
        return Optional.ofNullable(parNumero.get(numero));
    }

    List<Courrier> tous() {
        return List.copyOf(parNumero.values());
    }
}
