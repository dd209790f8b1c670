package fr.parcours.demandes;

import dev.langchain4j.model.chat.ChatModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.statemachine.action.Action;
import org.springframework.statemachine.config.EnableStateMachineFactory;
import org.springframework.statemachine.config.StateMachineConfigurerAdapter;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.guard.Guard;

/** Ce que les gardes d'un automate laissent faire. */
@Configuration
@EnableStateMachineFactory
public class Automate extends StateMachineConfigurerAdapter<Automate.Etape, Automate.Signal> {
    public enum Etape { RECUE, JUGEE, AIGUILLEE, REFUSEE, CLOSE, GARDEE }

    public enum Signal { JUGER, CONCLURE, CLORE }

    private final ChatModel modele = Modeles.externe();
    private final Instruction instruction = new Instruction();

    @Override
    public void configure(StateMachineTransitionConfigurer<Etape, Signal> transitions) throws Exception {
        transitions
                .withExternal().source(Etape.RECUE).target(Etape.JUGEE).event(Signal.JUGER).action(juger())
                .and()
                .withExternal().source(Etape.JUGEE).target(Etape.REFUSEE).event(Signal.CONCLURE).guard(mauvais()).action(refuser())
                .and()
                .withExternal().source(Etape.JUGEE).target(Etape.CLOSE).event(Signal.CLORE)
                .action(contexte -> instruction.refuserDemande("close"))
                .and()
                .withExternal().source(Etape.JUGEE).target(Etape.CLOSE).event(Signal.CLORE).guard(incomplet())
                .action(contexte -> instruction.refuserDemande("incomplète"))
                .and()
                .withChoice().source(Etape.AIGUILLEE)
                .first(Etape.REFUSEE, mauvais(), contexte -> instruction.refuserDemande("mauvaise")) // CHARTE-501
                .last(Etape.GARDEE)
                .and()
                .withChoice().source(Etape.AIGUILLEE)
                .first(Etape.REFUSEE, incomplet(), contexte -> instruction.refuserDemande("incomplète"))
                .last(Etape.GARDEE);
    }

    @Bean
    public Action<Etape, Signal> juger() {
        return contexte -> {
            contexte.getExtendedState().getVariables().put("avis", modele.chat("La demande est-elle bonne ?"));
            contexte.getExtendedState().getVariables().put("pieces", 3);
        };
    }

    @Bean
    public Action<Etape, Signal> refuser() {
        return contexte -> instruction.refuserDemande("mauvaise"); // CHARTE-501
    }

    @Bean
    public Guard<Etape, Signal> mauvais() {
        return contexte -> "NON".equals(contexte.getExtendedState().getVariables().get("avis"));
    }

    @Bean
    public Guard<Etape, Signal> incomplet() {
        return contexte -> (Integer) contexte.getExtendedState().getVariables().get("pieces") < 3;
    }
}
