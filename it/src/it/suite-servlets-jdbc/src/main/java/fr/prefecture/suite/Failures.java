package fr.prefecture.suite;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Exceptions, reflection. */
final class Failures {
    static final class Message extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                throw new IllegalArgumentException(req.getParameter("name"));
            } catch (IllegalArgumentException e) {
                resp.getWriter().println(e.getMessage()); // CHARTE-605
            }
            try {
                throw new IllegalStateException("fixe");
            } catch (IllegalStateException e) {
                resp.getWriter().println(e.getMessage());
            }
        }
    }

    static final class ThrownBelow extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                check(req.getParameter("name"));
            } catch (Refused e) {
                resp.getWriter().println(e.reason()); // CHARTE-605
                resp.getWriter().println(e.code());
            }
        }

        private static void check(String name) throws Refused {
            if (name.length() > 10) {
                throw new Refused(name, 3);
            }
        }
    }

    static final class Refused extends Exception {
        private final String reason;
        private final int code;

        Refused(String reason, int code) {
            this.reason = reason;
            this.code = code;
        }

        String reason() {
            return reason;
        }

        int code() {
            return code;
        }
    }

    static final class AfterCatch extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = "sûr";
            try {
                name = req.getParameter("name");
                Integer.parseInt(name);
                name = "nombre";
            } catch (NumberFormatException e) {
                resp.getWriter().println(name); // CHARTE-605
                name = "faux";
            }
            resp.getWriter().println(name);
        }
    }

    static final class Finally extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            String name = req.getParameter("name");
            try {
                resp.getWriter().println("début");
            } finally {
                resp.getWriter().println(name); // CHARTE-605
                name = "sûr";
            }
            resp.getWriter().println(name);
        }
    }

    static final class Wrapped extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            try {
                throw new ServletException("raison", new IllegalArgumentException(req.getParameter("name")));
            } catch (ServletException e) {
                resp.getWriter().println(e.getCause().getMessage()); // CHARTE-605
                resp.getWriter().println(e.getMessage());
            }
        }
    }

    static final class Never extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            if (req.getParameter("name") != null) {
                throw new IllegalStateException("non");
            }
            String name = "sûr";
            resp.getWriter().println(name);
        }
    }

    /** Called by its name. */
    public static String named(String text) {
        return text;
    }

    static final class ByName extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            try {
                Object result = Failures.class.getMethod("named", String.class).invoke(null, req.getParameter("name"));
                resp.getWriter().println(result); // CHARTE-605
                Class.forName(req.getParameter("classe")); // CHARTE-605
                Object fixed = Failures.class.getMethod("named", String.class).invoke(null, "sûr");
                resp.getWriter().println(fixed);
                Hierarchies.Thing thing = (Hierarchies.Thing)
                        Class.forName("fr.prefecture.suite.Hierarchies$Echo").getDeclaredConstructor().newInstance();
                resp.getWriter().println(thing.doSomething(req.getParameter("name"))); // CHARTE-605
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
