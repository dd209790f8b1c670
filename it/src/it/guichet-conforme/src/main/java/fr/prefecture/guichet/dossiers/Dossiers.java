package fr.prefecture.guichet.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Les dossiers du guichet, par numéro. */
@Repository
class Dossiers {
    private final Map<String, Dossier> parNumero = new ConcurrentHashMap<>();

    void enregistrer(Dossier dossier) {
        parNumero.put(dossier.numero(), dossier);
    }

    Optional<Dossier> chercher(String numero) {
        return Optional.ofNullable(parNumero.get(numero));
    }

    List<Dossier> tous() {
        return List.copyOf(parNumero.values());
    }
}
