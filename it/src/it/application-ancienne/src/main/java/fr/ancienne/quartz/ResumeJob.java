package fr.ancienne.quartz;
import fr.ancienne.commun.*;
import org.quartz.*; import org.quartz.impl.StdSchedulerFactory; import java.util.*;
public class ResumeJob implements Job {
    public void execute(JobExecutionContext ctx) throws JobExecutionException {
        JobDataMap m = ctx.getMergedJobDataMap();
        IA.M.chat(m.getString("qui")); // CHARTE-401
        IA.M.chat(m.getString("theme"));
        IA.M.chat(ctx.getJobDetail().getJobDataMap().getString("qui")); // CHARTE-401
        ctx.setResult(IA.M.chat("avis ?"));
        ctx.getJobDetail().getJobDataMap().put("avisQ", IA.M.chat("x"));
    }
}
class Planif {
    void planifier(Usager u) throws Exception {
        Scheduler s = new StdSchedulerFactory().getScheduler();
        JobDetail d = JobBuilder.newJob(ResumeJob.class).withIdentity("r").usingJobData("qui", u.getNom()).usingJobData("theme", u.getRubrique()).build();
        s.scheduleJob(d, TriggerBuilder.newTrigger().withSchedule(CronScheduleBuilder.cronSchedule("0 0 * * * ?")).build());
    }
}
class Ecoute implements JobListener {
    public String getName() { return "e"; } public void jobToBeExecuted(JobExecutionContext c) {} public void jobExecutionVetoed(JobExecutionContext c) {}
    public void jobWasExecuted(JobExecutionContext c, JobExecutionException e) { if ("O".equals(c.getResult())) Droits.accorder("x", "m"); // CHARTE-501
      if ("O".equals(c.getJobDetail().getJobDataMap().getString("theme"))) Droits.refuser("x", "m"); 
      if ("O".equals(c.getJobDetail().getJobDataMap().getString("avisQ"))) Droits.refuser("x", "n"); } // CHARTE-501
}
