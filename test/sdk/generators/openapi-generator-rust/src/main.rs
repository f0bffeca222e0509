use openapi::apis::configuration::{ApiKey, Configuration};
use openapi::apis::users_api::SetUserTierError;
use openapi::apis::{Error, billing_api, users_api};
use openapi::models::{BillingBatch, BillingEvent, InvoicePaidEvent, InvoiceVoidedEvent, TierChange};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (user_id, uuid) = (args[3].as_str(), args[3].parse().unwrap());
    let api = Configuration {
        base_path: args[1].clone(),
        api_key: Some(ApiKey { prefix: None, key: args[2].clone() }),
        ..Configuration::new()
    };

    let user = users_api::get_user(&api, user_id).await.unwrap();
    let tier = TierChange { tier: 2, note: Some("smoke".to_string()) };
    let change = users_api::set_user_tier(&api, user_id, tier, None).await.unwrap();
    let refusal = match users_api::set_user_tier(&api, user_id, TierChange::new(999), None).await {
        Err(Error::ResponseError(answer)) => match answer.entity {
            Some(SetUserTierError::Status400(body)) => json!({ "status": answer.status.as_u16(), "error": body.error }),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };

    let at = chrono::DateTime::parse_from_rfc3339("2026-03-01T12:00:00Z").unwrap();
    let paid = InvoicePaidEvent::new(
        "evt_paid".to_string(), Default::default(), at, "inv_smoke".to_string(), uuid, 49_000_000,
    );
    let voided = InvoiceVoidedEvent::new("evt_voided".to_string(), Default::default(), at, "inv_smoke".to_string(), uuid);
    let events = vec![BillingEvent::InvoicePaid(Box::new(paid)), BillingEvent::InvoiceVoided(Box::new(voided))];
    let batch = billing_api::record_billing_events(&api, BillingBatch::new(events), None).await.unwrap();

    let mut users = Vec::new();
    loop {
        let page = users_api::list_users(&api, None, None, None, Some(1), Some(users.len() as i32)).await.unwrap();
        if page.items.is_empty() {
            break;
        }
        users.extend(page.items.iter().map(|item| item.user_id));
    }

    let outcomes: Vec<_> = batch.outcomes.iter().map(|outcome| outcome.outcome).collect();
    println!(
        "{}",
        json!({
            "user": { "user_id": user.user_id, "tier": user.tier, "available_micro": user.balance.available_micro },
            "change": { "old_tier": change.old_tier, "new_tier": change.new_tier },
            "refusal": refusal,
            "outcomes": outcomes,
            "users": users,
        })
    );
}
