package fr.aides.regles;

import dev.langchain4j.model.chat.ChatModel;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.command.Command;
import org.kie.api.command.KieCommands;
import org.kie.api.runtime.ExecutionResults;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Ce que des règles écrites ailleurs font de faits dont l'un vient d'une IA. */
public class Regles {
    private final KieContainer conteneur = KieServices.Factory.get().getKieClasspathContainer();
    private final ChatModel modele = Modeles.interne();
    private final Aides aides;

    public Regles(Aides aides) {
        this.aides = aides;
    }

    private Note noter(String secteur) {
        return new Note(Integer.parseInt(modele.chat("Une note pour " + secteur).trim()));
    }

    public void parFaits(Demande demande) {
        Note note = noter(demande.getSecteur());
        KieSession session = conteneur.newKieSession("aides");
        try {
            session.insert(note);
            session.insert(demande);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        if (demande.isAccordee()) {
            aides.attribuer(demande.getNumero()); // CHARTE-501
        } else {
            aides.refuser(demande.getNumero(), "Au vu des règles"); // CHARTE-501
        }
    }

    public void avant(Demande demande) {
        Note note = noter(demande.getSecteur());
        KieSession session = conteneur.newKieSession("aides");
        session.insert(note);
        FactHandle fait = session.insert(demande);
        if ("hors département".equals(demande.getSecteur())) {
            aides.refuser(demande.getNumero(), "Hors département");
        }
        session.fireAllRules();
        Demande vue = (Demande) session.getObject(fait);
        if (vue.getMotif().isEmpty()) {
            aides.attribuer(vue.getNumero()); // CHARTE-501
        }
    }

    public void sansNote(Requete requete) {
        KieSession session = conteneur.newKieSession("aides");
        session.insert(new Bareme(1200));
        session.insert(requete);
        session.fireAllRules();
        session.dispose();
        if (requete.isAccordee()) {
            aides.attribuer(requete.getNumero());
        }
        System.out.println(modele.chat("Résume les demandes du secteur " + requete.getSecteur()));
    }

    public void faiteIci(String numero) {
        Requete requete = new Requete(numero, "nord");
        KieSession session = conteneur.newKieSession("aides");
        session.insert(noter("nord"));
        session.insert(requete);
        session.fireAllRules();
        if (requete.isAccordee()) {
            aides.attribuer(numero); // CHARTE-501
        }
    }

    public void enLot(Demande demande, Requete requete) {
        StatelessKieSession session = conteneur.newStatelessKieSession();
        session.execute(List.of(demande, noter(demande.getSecteur())));
        if (demande.isAccordee()) {
            aides.attribuer(demande.getNumero()); // CHARTE-501
        }
        session.execute(requete);
        if (requete.isAccordee()) {
            aides.attribuer(requete.getNumero());
        }
    }

    public void enListe(Demande demande) {
        List<String> accordees = new ArrayList<>();
        List<String> rejetees = new ArrayList<>();
        KieSession session = conteneur.newKieSession("aides");
        session.setGlobal("accordees", accordees);
        session.insert(noter(demande.getSecteur()));
        session.insert(demande);
        session.fireAllRules();
        accordees.forEach(aides::attribuer); // CHARTE-501
        for (String numero : rejetees) {
            aides.refuser(numero, "Jamais remplie");
        }
    }

    public void parCommandes(Demande demande) {
        KieCommands commandes = KieServices.Factory.get().getCommands();
        List<Command<?>> lot = new ArrayList<>();
        lot.add(commandes.newInsert(noter(demande.getSecteur())));
        lot.add(commandes.newInsert(demande, "demande"));
        lot.add(commandes.newFireAllRules());
        ExecutionResults rendu = conteneur.newStatelessKieSession().execute(commandes.newBatchExecution(lot));
        Demande vue = (Demande) rendu.getValue("demande");
        if (vue.isAccordee()) {
            aides.attribuer(vue.getNumero()); // CHARTE-501
        }
    }
}
