package programs;

import api.Ia;
import api.Personnel;
import java.util.List;

/** What is told of an object, and of little of the objects that it holds, in a text that is made of much else. */
class ManyFields {
    static class Request {
        private long number;
        private @Personnel String reasons;

        Request(long number, String reasons) {
            this.number = number;
            this.reasons = reasons;
        }

        long number() {
            return number;
        }

        String reasons() {
            return reasons;
        }
    }

    record File(long id, String reference, List<Request> requests) {}

    private static String answers() {
        return Ia.demander("1") + Ia.demander("2") + Ia.demander("3") + Ia.demander("4") + Ia.demander("5")
                + Ia.demander("6") + Ia.demander("7") + Ia.demander("8") + Ia.demander("9") + Ia.demander("10")
                + Ia.demander("11") + Ia.demander("12") + Ia.demander("13") + Ia.demander("14") + Ia.demander("15")
                + Ia.demander("16") + Ia.demander("17") + Ia.demander("18") + Ia.demander("19") + Ia.demander("20");
    }

    private static String numbered(File file) {
        StringBuilder text = new StringBuilder(answers()).append(file.id()).append(file.reference());
        for (Request request : file.requests()) {
            text.append(request.number());
        }
        return text.toString();
    }

    private static String reasoned(File file) {
        StringBuilder text = new StringBuilder(answers()).append(file.id()).append(file.reference());
        for (Request request : file.requests()) {
            text.append(request.reasons());
        }
        return text.toString();
    }

    static void numbers(long id, String reference, long number, @Personnel String reasons) {
        Ia.envoyer(numbered(new File(id, reference, List.of(new Request(number, reasons)))));
    }

    static void reasons(long id, String reference, long number, @Personnel String reasons) {
        Ia.envoyer(reasoned(new File(id, reference, List.of(new Request(number, reasons))))); // 401
    }
}
