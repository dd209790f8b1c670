package fr.douane.contentieux.ia;

import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.orchestration.InvocationContext;
import com.microsoft.semantickernel.orchestration.InvocationReturnMode;
import com.microsoft.semantickernel.orchestration.ToolCallBehavior;
import com.microsoft.semantickernel.services.chatcompletion.AuthorRole;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;
import com.microsoft.semantickernel.services.chatcompletion.ChatMessageContent;
import com.microsoft.semantickernel.services.chatcompletion.StreamingChatContent;
import fr.douane.contentieux.dossier.Declaration;
import fr.douane.contentieux.dossier.Registre;
import fr.douane.contentieux.suite.Suites;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Les échanges d'un agent avec le modèle, dossier par dossier. */
public class Conversation {
    private final Kernel noyau;
    private final ChatCompletionService service;
    private final ChatCompletionService interne;
    private final Suites suites;
    private final Map<String, ChatHistory> parDossier = new ConcurrentHashMap<>();

    public Conversation(Registre registre, Suites suites) {
        this.noyau = ConfigurationNoyau.noyauExterne(registre);
        this.service = ConfigurationNoyau.externe();
        this.interne = ConfigurationNoyau.interne();
        this.suites = suites;
    }

    public String demander(Declaration declaration) {
        ChatHistory echanges = new ChatHistory("Tu aides les agents des douanes.");
        echanges.addUserMessage("Quel taux pour " + declaration.marchandise() + " ?");
        List<ChatMessageContent<?>> reponses = service
                .getChatMessageContentsAsync(echanges, noyau, ConfigurationNoyau.avecOutils())
                .block();
        return reponses.get(0).getContent();
    }

    public String raconter(Declaration declaration) {
        ChatHistory echanges = new ChatHistory("Tu aides les agents des douanes.");
        echanges.addUserMessage("Quel taux pour " + declaration.marchandise() + " ?");
        echanges.addMessage(AuthorRole.USER, "Le procès-verbal dit : " + declaration.procesVerbal());
        List<ChatMessageContent<?>> reponses = service
                .getChatMessageContentsAsync(echanges, noyau, ConfigurationNoyau.avecOutils()) // CHARTE-401
                .block();
        return reponses.get(reponses.size() - 1).getContent();
    }

    public String raconterAuModeleInterne(Declaration declaration) {
        ChatHistory echanges = new ChatHistory();
        echanges.addUserMessage(declaration.procesVerbal());
        return interne.getChatMessageContentsAsync(echanges, null, null).block().stream()
                .map(ChatMessageContent::getContent)
                .collect(Collectors.joining("\n"));
    }

    /** L'historique du dossier est gardé d'une question à l'autre. */
    public void ouvrir(Declaration declaration) {
        ChatHistory echanges = new ChatHistory();
        echanges.addSystemMessage("Dossier de " + declaration.declarant().nom());
        parDossier.put(declaration.numero(), echanges);
    }

    public String poursuivre(String numero, String question) {
        ChatHistory echanges = parDossier.get(numero);
        echanges.addUserMessage(question);
        ChatMessageContent<?> reponse =
                service.getChatMessageContentsAsync(echanges, noyau, null).block().get(0); // CHARTE-401
        echanges.addAssistantMessage(reponse.getContent());
        return reponse.getContent();
    }

    public String dernierMessage(String numero) {
        return parDossier.get(numero).getLastMessage().map(ChatMessageContent::getContent).orElse("");
    }

    public void diffuser(Declaration declaration, java.util.function.Consumer<String> ecran) {
        service.getStreamingChatMessageContentsAsync("Décris " + declaration.marchandise(), noyau, null)
                .map(StreamingChatContent::getContent)
                .subscribe(ecran::accept);
        service.getStreamingChatMessageContentsAsync("Décris " + declaration.procesVerbal(), noyau, null) // CHARTE-401
                .map(StreamingChatContent::getContent)
                .subscribe(ecran::accept);
    }

    /** L'échange entier revient, question comprise. */
    public void trancher(String numero, String marchandise) {
        InvocationContext contexte = InvocationContext.builder()
                .withReturnMode(InvocationReturnMode.FULL_HISTORY)
                .withToolCallBehavior(ToolCallBehavior.allowAllKernelFunctions(true))
                .build();
        ChatHistory question = new ChatHistory("Réponds SANCTION ou CLASSEMENT.");
        question.addUserMessage(marchandise);
        ChatHistory suite = new ChatHistory(
                service.getChatMessageContentsAsync(question, noyau, contexte).block());
        String avis = suite.getLastMessage().get().getContent();
        if ("SANCTION".equals(avis)) {
            suites.sanctionner(numero, "Fausse déclaration d'espèce"); // CHARTE-501
        }
    }

    public void trancherAvecLeChef(String numero, String marchandise) {
        ChatHistory question = new ChatHistory("Réponds SANCTION ou CLASSEMENT.");
        question.addUserMessage(marchandise);
        String avis = service.getChatMessageContentsAsync(question, noyau, null).block().get(0).getContent();
        if (suites.approuver(numero, avis) && "SANCTION".equals(avis)) {
            suites.sanctionner(numero, "Fausse déclaration d'espèce");
        }
    }
}
