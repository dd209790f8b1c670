package fr.prefecture.guichet.dossiers;

import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import fr.charteia.annotations.MentionIA;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;

/** Ce qui est décidé sur les demandes de titre, et qui lie l'administration. */
@Service
class Titres {
    private final List<Acte> actes = Collections.synchronizedList(new ArrayList<>());
    private final Clock horloge = Clock.systemUTC();

    @MentionIA("Décision préparée avec une IA")
    @EffetJuridique(Effet.REFUS)
    void refuser(Dossier dossier) {
        actes.add(new Acte(dossier.numero(), LocalDate.now(horloge), "La demande est rejetée."));
    }

    @MentionIA("Décision préparée avec une IA")
    @EffetJuridique(Effet.NOTIFICATION)
    void notifier(Dossier dossier, String motivation) {
        actes.add(new Acte(dossier.numero(), LocalDate.now(horloge), motivation));
    }

    List<Acte> actes() {
        return List.copyOf(actes);
    }

    /** Un acte, tel qu'il est versé au dossier. */
    record Acte(String dossier, LocalDate date, String texte) {}
}
