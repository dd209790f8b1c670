package fr.prefecture.langchain4j;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** Des réponses qui arrivent mot à mot. */
class EnFlux {
    private final StreamingChatModel externe = Modeles.flux();
    private final StreamingChatModel interne = Modeles.fluxInterne();

    CompletableFuture<String> poser(Demandeur demandeur) {
        CompletableFuture<String> reponse = new CompletableFuture<>();
        externe.chat("Bonjour, je suis " + demandeur.nom(), new StreamingChatResponseHandler() { // CHARTE-401
            @Override
            public void onPartialResponse(String morceau) {}

            @Override
            public void onCompleteResponse(ChatResponse complete) {
                reponse.complete(complete.aiMessage().text());
            }

            @Override
            public void onError(Throwable erreur) {
                reponse.completeExceptionally(erreur);
            }
        });
        return reponse;
    }

    void executer(Demandeur demandeur) {
        StringBuilder commande = new StringBuilder();
        ChatRequest requete = ChatRequest.builder()
                .messages(UserMessage.from("Donne la commande pour " + demandeur.reference()))
                .build();
        interne.chat(requete, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String morceau) {
                commande.append(morceau);
            }

            @Override
            public void onCompleteResponse(ChatResponse complete) {
                try {
                    Runtime.getRuntime().exec(complete.aiMessage().text()); // CHARTE-605
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }

            @Override
            public void onError(Throwable erreur) {
                throw new IllegalStateException(erreur);
            }
        });
    }

    void interne(Demandeur demandeur, StreamingChatResponseHandler ecran) {
        interne.chat("Bonjour, je suis " + demandeur.nom(), ecran);
    }
}
