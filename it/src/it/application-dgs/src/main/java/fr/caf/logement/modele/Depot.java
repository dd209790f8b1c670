package fr.caf.logement.modele;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Les dossiers et les allocataires. */
@Repository
public class Depot {
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();
    private final Map<String, Allocataire> allocataires = new ConcurrentHashMap<>();

    public Optional<Dossier> dossier(String numero) {
        return Optional.ofNullable(dossiers.get(numero));
    }

    public Collection<Dossier> dossiers() {
        return dossiers.values();
    }

    public void enregistrer(Dossier dossier) {
        dossiers.put(dossier.getNumero(), dossier);
    }

    public List<Allocataire> allocataires(Collection<String> numeros) {
        return numeros.stream().map(allocataires::get).toList();
    }
}
