package fr.prefecture.quarkus;

import dev.langchain4j.model.chat.ChatModel;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Ce que lève une ressource, et qui le traite. */
class Erreurs {
    static class DossierIncomplet extends RuntimeException {
        DossierIncomplet(String message) {
            super(message);
        }
    }

    static class ReferenceInconnue extends RuntimeException {
        ReferenceInconnue(String message) {
            super(message);
        }
    }

    interface Demandeurs {
        Demandeur trouver(String reference);
    }

    @Path("/dossiers")
    static class Dossiers {
        @Inject
        Demandeurs demandeurs;

        @GET
        public String lire(String reference) {
            Demandeur demandeur = demandeurs.trouver(reference);
            if (demandeur == null) {
                throw new ReferenceInconnue("Rien sous " + reference);
            }
            if (demandeur.reference().isBlank()) {
                throw new DossierIncomplet("Sans référence : " + demandeur.nom());
            }
            return "complet";
        }
    }

    static class Incomplets implements ExceptionMapper<DossierIncomplet> {
        @Inject
        ChatModel modele;

        @Override
        public Response toResponse(DossierIncomplet erreur) {
            return Response.status(409)
                    .entity(modele.chat("Reformule : " + erreur.getMessage())) // CHARTE-401
                    .build();
        }
    }

    static class Inconnues implements ExceptionMapper<ReferenceInconnue> {
        @Inject
        ChatModel modele;

        @Override
        public Response toResponse(ReferenceInconnue erreur) {
            return Response.status(404)
                    .entity(modele.chat("Reformule : " + erreur.getMessage()))
                    .build();
        }
    }
}
