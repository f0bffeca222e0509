package smoke;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.JSON;
import org.openapitools.client.api.BillingApi;
import org.openapitools.client.api.UsersApi;
import org.openapitools.client.auth.ApiKeyAuth;
import org.openapitools.client.model.*;

public class Smoke {
  public static void main(String[] args) throws ApiException {
    ApiClient client = new ApiClient().setBasePath(args[0]);
    ((ApiKeyAuth) client.getAuthentication("AdminToken")).setApiKey(args[1]);
    UUID userId = UUID.fromString(args[2]);
    UsersApi users = new UsersApi(client);

    UserOverview user = users.getUser(userId);
    TierChanged change = users.setUserTier(userId, new TierChange().tier(2).note("smoke"), null);
    Map<String, Object> refusal = null;
    try {
      users.setUserTier(userId, new TierChange().tier(999), null);
    } catch (ApiException error) {
      Refusal body = JSON.getGson().fromJson(error.getResponseBody(), Refusal.class);
      refusal = Map.of("status", error.getCode(), "error", body.getError().getValue());
    }

    OffsetDateTime at = OffsetDateTime.parse("2026-03-01T12:00:00Z");
    BillingEvent paid = new BillingEvent(new InvoicePaidEvent().id("evt_paid").type(InvoicePaidEvent.TypeEnum.INVOICE_PAID)
        .occurredAt(at).invoiceId("inv_smoke").userId(userId).amountMicro(49_000_000L));
    BillingEvent voided = new BillingEvent(new InvoiceVoidedEvent().id("evt_voided").type(InvoiceVoidedEvent.TypeEnum.INVOICE_VOIDED)
        .occurredAt(at).invoiceId("inv_smoke").userId(userId));
    BillingOutcomes batch = new BillingApi(client).recordBillingEvents(new BillingBatch().events(List.of(paid, voided)), null);

    List<UUID> walked = new ArrayList<>();
    for (;;) {
      UserPage page = users.listUsers(null, null, null, 1, walked.size());
      if (page.getItems().isEmpty()) break;
      page.getItems().forEach(item -> walked.add(item.getUserId()));
    }

    System.out.println(JSON.getGson().toJson(Map.of(
        "user", Map.of("user_id", user.getUserId(), "tier", user.getTier(), "available_micro", user.getBalance().getAvailableMicro()),
        "change", Map.of("old_tier", change.getOldTier(), "new_tier", change.getNewTier()),
        "refusal", refusal,
        "outcomes", batch.getOutcomes().stream().map(outcome -> outcome.getOutcome().getValue()).toList(),
        "users", walked)));
    // The client's connections would keep the program alive for minutes.
    System.exit(0);
  }
}
