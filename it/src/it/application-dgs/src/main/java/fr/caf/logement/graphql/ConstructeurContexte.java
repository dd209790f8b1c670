package fr.caf.logement.graphql;

import com.netflix.graphql.dgs.context.DgsCustomContextBuilder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Fait le contexte de chaque requête. */
@Component
public class ConstructeurContexte implements DgsCustomContextBuilder<ContexteAgent> {
    @Override
    public ContexteAgent build() {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        return new ContexteAgent(qui.getName(), "logement");
    }
}
