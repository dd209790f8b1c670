package fr.prefecture.suite;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Declared decisions, with several arguments, and the step where a person decides. */
final class Decisions {
    static class Permits {
        void grant(String file, int years, String reason) {
            System.err.println(file);
        }

        void refuse(String file) {
            System.err.println(file);
        }
    }

    static final class Clerk {
        boolean approves(String proposal) {
            return proposal.length() == System.in.hashCode();
        }
    }

    private static final Permits PERMITS = new Permits();

    static final class ByValue extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            PERMITS.grant("12", Integer.parseInt(req.getParameter("annees")), "ok"); // CHARTE-501
            PERMITS.grant("12", 10, "ok");
        }
    }

    static final class ByCondition extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            if (req.getParameter("avis").contains("REFUS")) {
                PERMITS.refuse("12"); // CHARTE-501
            }
            PERMITS.refuse("13");
        }
    }

    static final class ByFlag extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            boolean refused = false;
            double score = Double.parseDouble(req.getParameter("score"));
            if (score < 0.5) {
                refused = true;
            }
            if (refused) {
                PERMITS.refuse("12"); // CHARTE-501
            }
        }
    }

    static final class ByClerk extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String advice = req.getParameter("avis");
            if (new Clerk().approves(advice)) {
                PERMITS.grant("12", 10, advice);
            }
        }
    }

    static final class ByClerkIgnored extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String advice = req.getParameter("avis");
            new Clerk().approves("autre chose");
            PERMITS.grant("12", 10, advice); // CHARTE-501
        }
    }

    static final class EarlyExit extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            if (!"OUI".equals(req.getParameter("avis"))) {
                return;
            }
            PERMITS.grant("12", 10, "ok"); // CHARTE-501
        }
    }

    static final class BySwitch extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            switch (req.getParameter("avis")) {
                case "OUI" -> PERMITS.grant("12", 10, "ok"); // CHARTE-501
                case "NON" -> PERMITS.refuse("12"); // CHARTE-501
                default -> resp.getWriter().println("à revoir");
            }
        }
    }
}
