package fr.secours.guichet;

import dev.langchain4j.model.chat.ChatModel;
import org.apache.struts2.ActionContext;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.interceptor.AbstractInterceptor;

/** L'intercepteur, qui note chaque passage. */
public class Gardien extends AbstractInterceptor {
    private final transient ChatModel modele = Modeles.externe();
    private final transient Aides aides = new Aides();

    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        ActionContext contexte = invocation.getInvocationContext();
        contexte.put("risque", modele.chat("Quel risque pour l'action " + contexte.getActionName() + " ?"));
        contexte.put("trace", "passage");
        String suite = invocation.invoke();
        if ("ÉLEVÉ".equals(contexte.get("risque"))) {
            aides.rejeter(suite); // CHARTE-501
        }
        if ("blocage".equals(contexte.get("trace"))) {
            aides.rejeter(suite);
        }
        return suite;
    }
}
