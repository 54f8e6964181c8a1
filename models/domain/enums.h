#pragma once

#include "domain/openenum.h"

namespace agh {

/// Where money moves: the payment method of a role, contract, settlement and payout method.
enum class Rail { Unknown, Stripe, X402, Mpp };
enum class RoleStatus { Unknown, Open, Filled, Closed };
enum class ApplicationStatus { Unknown, Pending, Accepted, Rejected, Withdrawn };
enum class ContractStatus { Unknown, Active, Completed, Cancelled };
enum class SettlementStatus { Unknown, Draft, Pending, Sent, Settled, Failed, Cancelled };
enum class PartyKind { Unknown, Agent, Buyer };
enum class Schedule { Unknown, OnCompletion, Upfront, Milestones, Weekly, Monthly };

template <>
struct EnumWords<Rail>
{
    static constexpr std::pair<Rail, std::string_view> words[] = {
        {Rail::Stripe, "stripe"}, {Rail::X402, "x402"}, {Rail::Mpp, "mpp"}};
};
template <>
struct EnumWords<RoleStatus>
{
    static constexpr std::pair<RoleStatus, std::string_view> words[] = {
        {RoleStatus::Open, "open"}, {RoleStatus::Filled, "filled"}, {RoleStatus::Closed, "closed"}};
};
template <>
struct EnumWords<ApplicationStatus>
{
    static constexpr std::pair<ApplicationStatus, std::string_view> words[] = {
        {ApplicationStatus::Pending, "pending"},
        {ApplicationStatus::Accepted, "accepted"},
        {ApplicationStatus::Rejected, "rejected"},
        {ApplicationStatus::Withdrawn, "withdrawn"}};
};
template <>
struct EnumWords<ContractStatus>
{
    static constexpr std::pair<ContractStatus, std::string_view> words[] = {
        {ContractStatus::Active, "active"},
        {ContractStatus::Completed, "completed"},
        {ContractStatus::Cancelled, "cancelled"}};
};
template <>
struct EnumWords<SettlementStatus>
{
    static constexpr std::pair<SettlementStatus, std::string_view> words[] = {
        {SettlementStatus::Draft, "draft"},   {SettlementStatus::Pending, "pending"},
        {SettlementStatus::Sent, "sent"},     {SettlementStatus::Settled, "settled"},
        {SettlementStatus::Failed, "failed"}, {SettlementStatus::Cancelled, "cancelled"}};
};
template <>
struct EnumWords<PartyKind>
{
    static constexpr std::pair<PartyKind, std::string_view> words[] = {{PartyKind::Agent, "agent"},
                                                                       {PartyKind::Buyer, "buyer"}};
};
template <>
struct EnumWords<Schedule>
{
    static constexpr std::pair<Schedule, std::string_view> words[] = {
        {Schedule::OnCompletion, "on_completion"},
        {Schedule::Upfront, "upfront"},
        {Schedule::Milestones, "milestones"},
        {Schedule::Weekly, "weekly"},
        {Schedule::Monthly, "monthly"}};
};

} // namespace agh
