package fr.prefecture.langchain4j;

import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.UserName;
import dev.langchain4j.service.V;
import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.function.Consumer;

/** Des interfaces que LangChain4j réalise. */
class ServicesDeclares {
    interface Assistant {
        String repondre(String question);
    }

    interface Extracteur {
        @UserMessage("Extrais la décision du texte : {{it}}")
        Decision extraire(String texte);
    }

    interface Accueil {
        @SystemMessage("Tu accueilles les usagers.")
        Result<String> accueillir(@MemoryId String dossier, @UserMessage String message, @UserName String personne);
    }

    interface Lettres {
        @SystemMessage("Tu écris pour {{bureau}}.")
        @UserMessage("Écris à {{destinataire}} au sujet de {{objet}}.")
        TokenStream ecrire(@V("bureau") String bureau, @V("destinataire") String destinataire, @V("objet") String objet);
    }

    enum Urgence {
        FAIBLE,
        FORTE
    }

    interface Tri {
        @UserMessage("Quelle est l'urgence de : {{it}}")
        Urgence urgence(String message);

        @UserMessage("Est-ce une réclamation ? {{it}}")
        boolean estUneReclamation(String message);
    }

    record Decision(String sens, List<String> motifs) {}

    private final Assistant parCreate = AiServices.create(Assistant.class, Modeles.openai());
    private final Assistant interne = AiServices.create(Assistant.class, Modeles.interne());
    private final Extracteur extracteur;
    private final Accueil accueil;
    private final Lettres lettres;
    private final Lettres lettresInternes;
    private final Tri tri;
    private final Tri triLocal;

    ServicesDeclares() {
        ChatModel modele = Modeles.openai();
        extracteur = AiServices.builder(Extracteur.class).chatModel(modele).build();
        accueil = AiServices.builder(Accueil.class)
                .chatModel(modele)
                .chatMemoryProvider(id -> MessageWindowChatMemory.withMaxMessages(20))
                .build();
        lettres = AiServices.builder(Lettres.class).streamingChatModel(Modeles.flux()).build();
        lettresInternes = AiServices.builder(Lettres.class)
                .streamingChatModel(Modeles.fluxInterne())
                .build();
        tri = AiServices.create(Tri.class, modele);
        triLocal = AiServices.create(Tri.class, Modeles.local());
    }

    String question(Demandeur demandeur) {
        return parCreate.repondre("Que doit fournir " + demandeur.nom() + " ?"); // CHARTE-401
    }

    String questionInterne(Demandeur demandeur) {
        return interne.repondre("Que doit fournir " + demandeur.nom() + " ?");
    }

    Decision extraire(Demandeur demandeur) {
        return extracteur.extraire(demandeur.toString()); // CHARTE-401
    }

    String accueillir(Demandeur demandeur) {
        return accueil.accueillir(demandeur.reference(), "Bonjour", demandeur.nom()).content(); // CHARTE-401
    }

    /** Le nom sert de clé à la mémoire : il ne part pas. */
    String memoireParNom(Demandeur demandeur) {
        return accueil.accueillir(demandeur.nom(), "Bonjour", "un agent").content();
    }

    void ecrire(Demandeur demandeur, Consumer<String> ecran) {
        lettres.ecrire("Bureau des titres", demandeur.nom(), "son dossier") // CHARTE-401
                .onPartialResponse(ecran)
                .onError(Throwable::printStackTrace)
                .start();
    }

    void ecrireEnInterne(Demandeur demandeur, Consumer<String> ecran) {
        lettresInternes
                .ecrire("Bureau des titres", demandeur.nom(), "son dossier")
                .onPartialResponse(ecran)
                .onError(Throwable::printStackTrace)
                .start();
    }

    void trier(Demandeur demandeur, Titres titres) {
        if (tri.urgence("Un message sans nom") == Urgence.FAIBLE) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    void trierParBooleen(Demandeur demandeur, Titres titres) {
        boolean reclamation = triLocal.estUneReclamation("De la part de " + demandeur.nom());
        titres.classer(demandeur, reclamation ? 1 : 2); // CHARTE-501
    }

    void trierParPersonne(Demandeur demandeur, Titres titres) {
        if (demandeur.naissance().getYear() < 1950) {
            titres.refuser(demandeur);
        }
    }

    String memoireGardee(Demandeur demandeur) {
        ChatMemory memoire = MessageWindowChatMemory.builder().maxMessages(10).build();
        memoire.add(dev.langchain4j.data.message.UserMessage.from("Je suis " + demandeur.nom()));
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .chatMemory(memoire)
                .build();
        return assistant.repondre("Qui suis-je ?"); // CHARTE-401
    }

    String consigneAvecNom(Demandeur demandeur) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .systemMessageProvider(id -> "Tu parles à " + demandeur.nom())
                .build();
        return assistant.repondre("Bonjour"); // CHARTE-401
    }

    String consigneAvecNomEnLocal(Demandeur demandeur) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.local())
                .systemMessageProvider(id -> "Tu parles à " + demandeur.nom())
                .build();
        return assistant.repondre("Bonjour");
    }

    List<ChatMessage> rien(ChatMemory memoire) {
        return memoire.messages();
    }
}
