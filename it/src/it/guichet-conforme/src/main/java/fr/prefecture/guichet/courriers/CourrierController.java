package fr.prefecture.guichet.courriers;

import fr.charteia.annotations.MentionIA;
import fr.prefecture.guichet.ia.Interrupteur;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Les courriers, pour les agents. */
@RolesAllowed("AGENT")
@RestController
@RequestMapping("/courriers")
class CourrierController {
    private final Courriers courriers;
    private final ResumeDeCourriers resumes;
    private final ReponseAuxUsagers reponses;
    private final AccuseDeReception accuses;
    private final Traduction traduction;
    private final Interrupteur ia;

    CourrierController(
            Courriers courriers,
            ResumeDeCourriers resumes,
            ReponseAuxUsagers reponses,
            AccuseDeReception accuses,
            Traduction traduction,
            Interrupteur ia) {
        this.courriers = courriers;
        this.resumes = resumes;
        this.reponses = reponses;
        this.accuses = accuses;
        this.traduction = traduction;
        this.ia = ia;
    }

    @PostMapping
    String recevoir(@RequestBody Courrier courrier) {
        ia.exigerActif();
        courriers.enregistrer(courrier);
        return accuses.rediger(courrier);
    }

    @MentionIA("Résumé produit par une IA")
    @GetMapping("/{numero}/resume")
    ResponseEntity<String> resumer(@PathVariable String numero) {
        ia.exigerActif();
        return courriers.chercher(numero)
                .map(resumes::resumer)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/{numero}/reponse")
    ResponseEntity<ReponseAuxUsagers.Projet> repondre(@PathVariable String numero, @RequestBody Consigne consigne) {
        ia.exigerActif();
        return courriers.chercher(numero)
                .map(courrier -> ResponseEntity.ok(reponses.preparer(courrier, consigne)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/notices")
    Map<String, String> traduire(@RequestBody List<String> notices) {
        ia.exigerActif();
        return Map.of("traduction", traduction.traduire(String.join("\n", notices)));
    }
}
